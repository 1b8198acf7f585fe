package nl.cultureelzelfportret.ejb.region;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.Face;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Vat;

/** What an institute tells of itself, as the fields of a form. */
final class InstituteFields {

    private static final int NAME_LENGTH = 150;

    private InstituteFields() {}

    static Map<String, String> of(Region region) {
        Map<String, String> fields = new HashMap<>();
        LegalData legal = region.getLegalData();
        Institute institute = region.getInstitute();
        put(fields, "name", region.getName());
        put(fields, "institute", institute.getName());
        put(fields, "contactName", institute.getContactName());
        put(fields, "email", institute.getEmail());
        put(fields, "telephone", institute.getTelephone());
        put(fields, "kvkNumber", legal.getKvkNumber());
        put(fields, "vatNumber", legal.getVatNumber());
        put(fields, "iban", legal.getIban());
        put(fields, "street", legal.getAddress().getStreet());
        put(fields, "postalCode", legal.getAddress().getPostalCode());
        put(fields, "town", legal.getAddress().getTown());
        put(fields, "vatPercent", percent(region.getVat()));
        put(fields, "vatExemption", region.getVat().getExemption());
        put(fields, "paymentDays", Integer.toString(region.getPaymentDays()));
        put(fields, "english", Boolean.toString(region.isEnglish()));
        put(fields, "ground", region.getFace().getGround());
        put(fields, "ink", region.getFace().getInk());
        put(fields, "mark", region.getFace().getMark());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        fields.put(name, value == null ? "" : value);
    }

    private static String percent(Vat vat) {
        return BigDecimal.valueOf(vat.getBasisPoints(), 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** Takes over what was typed; nothing of it if something will not do. */
    static void apply(Map<String, String> typed, Region region) {
        Institute institute = institute(typed);
        Face face = face(typed);
        face.check();
        region.invoiceWith(legal(typed), vat(typed), days(typed));
        region.rename(typed.getOrDefault("name", ""), institute);
        region.show(face);
        region.speak(Boolean.parseBoolean(typed.get("english")));
    }

    static Institute institute(Map<String, String> typed) {
        String name = typed.getOrDefault("institute", "").strip();
        String email = text(typed, "email");
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new BusinessException("region.institute.noName", NAME_LENGTH);
        }
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new BusinessException("region.institute.noEmail");
        }
        return new Institute(name, text(typed, "contactName"), email, text(typed, "telephone"));
    }

    private static String text(Map<String, String> typed, String name) {
        String text = typed.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    static Face face(Map<String, String> typed) {
        return new Face(typed.get("ground"), typed.get("ink"), typed.get("mark"));
    }

    private static LegalData legal(Map<String, String> typed) {
        LegalData legal = new LegalData();
        legal.setKvkNumber(typed.get("kvkNumber"));
        legal.setVatNumber(typed.get("vatNumber"));
        legal.setIban(typed.get("iban"));
        legal.getAddress().setStreet(typed.get("street"));
        legal.getAddress().setPostalCode(typed.get("postalCode"));
        legal.getAddress().setTown(typed.get("town"));
        return legal;
    }

    private static Vat vat(Map<String, String> typed) {
        String percent = typed.getOrDefault("vatPercent", "").replace('%', ' ').strip();
        String exemption = typed.get("vatExemption");
        if (percent.isEmpty()) {
            return new Vat(0, exemption);
        }
        if (!percent.matches("\\d{1,2}([.,]\\d{1,2})?")) {
            throw new BusinessException("region.vat.noRate");
        }
        return new Vat(
                new BigDecimal(percent.replace(',', '.')).movePointRight(2).intValueExact(), exemption);
    }

    private static int days(Map<String, String> typed) {
        String days = typed.getOrDefault("paymentDays", "").strip();
        return days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0;
    }
}
