package nl.cultureelzelfportret.ejb.onboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * What stands in a draft, read as what was asked for.
 *
 * @param typed field names and what stands in them
 */
record Fields(Map<String, String> typed) {

    /** So many characters fit in a line. */
    static final int LINE = 150;

    /** So many characters fit in what a school wants to see on its invoices. */
    static final int REFERENCE = 60;

    /** Copies the fields. */
    Fields {
        typed = Map.copyOf(typed);
    }

    /** {@return words, without spaces around them; empty if there are none} */
    String text(String name, int most) {
        String words = typed.getOrDefault(name, "").strip();
        if (words.length() > most) {
            throw new BusinessException("onboarding.form.tooLong", most);
        }
        return words;
    }

    /** {@return words that have to be there; else the error with this key} */
    String required(String name, int most, String missing) {
        String words = text(name, most);
        if (words.isEmpty()) {
            throw new BusinessException(missing);
        }
        return words;
    }

    /** {@return an e-mail address, or empty} */
    String email(String name) {
        String address = text(name, 254);
        if (!address.isEmpty() && !address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            throw new BusinessException("onboarding.contact.noEmail");
        }
        return address;
    }

    /** {@return an id, if there is one} */
    Optional<UUID> id(String name) {
        String value = text(name, 40);
        return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(value))
                : Optional.empty();
    }

    /** {@return what was chosen, if it is one of these} */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        String value = text(name, 60);
        return Stream.of(of.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
    }

    /** {@return a day, or null} */
    LocalDate day(String name) {
        String value = text(name, 20);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw new BusinessException("onboarding.form.noDay");
        }
    }

    /** {@return a whole number; 0 if there is none; else the error with this key} */
    int number(String name, String wrong) {
        String value = text(name, 20);
        if (!value.matches("\\d{0,6}")) {
            throw new BusinessException(wrong);
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** {@return an amount in euros, with a comma or a point} */
    Money money(String name) {
        String dense = text(name, 20).replaceAll("[\\s€]", "");
        String plain = dense.contains(",") ? dense.replace(".", "").replace(',', '.') : dense;
        if (!plain.matches("-?\\d{1,7}(\\.\\d{1,2})?")) {
            throw new BusinessException("onboarding.form.noMoney");
        }
        return new Money(new BigDecimal(plain).movePointRight(2).longValueExact());
    }

    /** {@return an address; all of it may be empty} */
    Address address() {
        Address address = new Address(text("street", LINE), text("postalCode", 10), text("town", 100));
        address.check();
        return address;
    }
}
