package nl.cultureelzelfportret.persistence.core;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Hands a {@link UUID} as it is to Connector/J, which knows MariaDB's native {@code uuid} column. It exists because
 * EclipseLink 4.0.1's own converter refuses a missing one.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID uuid) {
        return uuid;
    }

    @Override
    public UUID convertToEntityAttribute(UUID column) {
        return column;
    }
}
