package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link SchoolYear} as it is written, {@code 2026-2027}. */
@Converter(autoApply = true)
public class SchoolYearConverter implements AttributeConverter<SchoolYear, String> {

    @Override
    public String convertToDatabaseColumn(SchoolYear year) {
        return year == null ? null : year.label();
    }

    @Override
    public SchoolYear convertToEntityAttribute(String column) {
        return column == null ? null : SchoolYear.of(column);
    }
}
