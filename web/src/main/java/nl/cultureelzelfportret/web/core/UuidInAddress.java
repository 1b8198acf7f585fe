package nl.cultureelzelfportret.web.core;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** Reads an id out of an address; what is not an id is the address of nothing. */
@FacesConverter(forClass = UUID.class)
public class UuidInAddress implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFoundException("not an id in an address");
        }
        return UUID.fromString(value);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID value) {
        return value == null ? "" : value.toString();
    }
}
