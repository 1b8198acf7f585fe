package nl.cultureelzelfportret.web.portfolio;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** Reads out of an address what a moment is made for. */
@FacesConverter(forClass = Purpose.class)
public class PurposeInAddress implements Converter<Purpose> {

    @Override
    public Purpose getAsObject(FacesContext faces, UIComponent component, String value) {
        return value == null || value.isEmpty()
                ? null
                : Purpose.of(value).orElseThrow(() -> new NotFoundException("not a purpose in an address"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Purpose value) {
        return value == null ? "" : value.toString();
    }
}
