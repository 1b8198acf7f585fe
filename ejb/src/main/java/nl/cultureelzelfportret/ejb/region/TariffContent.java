package nl.cultureelzelfportret.ejb.region;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;

/** A tariff as it stands on the screen: a row for each kind, and some for what an institute has of its own. */
public class TariffContent implements Serializable {

    /** So many things of its own fit in a tariff. */
    public static final int OWN_ROWS = 5;

    private static final long serialVersionUID = 1L;

    private String validFrom = "";
    private Set<Role> roles = EnumSet.of(Role.PUPIL, Role.TEACHER);
    private final List<Row> rows = new ArrayList<>();

    /** Nothing has a price yet. */
    public TariffContent() {
        for (TariffKind kind : TariffKind.values()) {
            for (int i = 0; i < (kind == TariffKind.OWN ? OWN_ROWS : 1); i++) {
                rows.add(new Row(kind));
            }
        }
    }

    /** One thing with its price, as it is typed. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TariffKind kind;
        private String name = "";
        private String price = "";

        Row(TariffKind kind) {
            this.kind = kind;
        }

        /** {@return what the school pays for} */
        public TariffKind getKind() {
            return kind;
        }

        /** {@return as it stands on offers and invoices} */
        public String getName() {
            return name;
        }

        /** @param name as it stands on offers and invoices */
        public void setName(String name) {
            this.name = name == null ? "" : name;
        }

        /** {@return in euros; empty for what is not charged} */
        public String getPrice() {
            return price;
        }

        /** @param price in euros; empty for what is not charged */
        public void setPrice(String price) {
            this.price = price == null ? "" : price;
        }

        private void fill(TariffComponent part) {
            name = part.getName();
            price = part.getPrice().toString().replace('.', ',');
        }

        private boolean isFilledIn() {
            return !price.isBlank() || kind == TariffKind.OWN && !name.isBlank();
        }

        private TariffComponent component() {
            return new TariffComponent(kind, name, Money.typed(price));
        }
    }

    /**
     * {@return what a tariff says}
     *
     * @param tariff to be changed, or followed by another
     */
    public static TariffContent of(Tariff tariff) {
        TariffContent content = new TariffContent();
        content.validFrom = tariff.getValidFrom().toString();
        content.roles = EnumSet.copyOf(tariff.getAccountRoles());
        for (TariffKind kind : TariffKind.values()) {
            Iterator<Row> places = content.rows.stream()
                    .filter(row -> row.kind == kind)
                    .toList()
                    .iterator();
            tariff.getComponents().stream()
                    .filter(part -> part.getKind() == kind)
                    .takeWhile(part -> places.hasNext())
                    .forEach(part -> places.next().fill(part));
        }
        return content;
    }

    /**
     * {@return what was typed}
     *
     * @param fields of a draft
     */
    public static TariffContent of(Map<String, String> fields) {
        TariffContent content = new TariffContent();
        content.validFrom = fields.getOrDefault("validFrom", "");
        content.roles = Arrays.stream(Role.values())
                .filter(role ->
                        List.of(fields.getOrDefault("roles", "").split(",")).contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        for (int i = 0; i < content.rows.size(); i++) {
            content.rows.get(i).setName(fields.getOrDefault("name" + i, ""));
            content.rows.get(i).setPrice(fields.getOrDefault("price" + i, ""));
        }
        return content;
    }

    /** {@return the fields of a draft} */
    public Map<String, String> toFields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("validFrom", validFrom);
        fields.put("roles", roles.stream().map(Role::name).collect(Collectors.joining(",")));
        for (int i = 0; i < rows.size(); i++) {
            fields.put("name" + i, rows.get(i).name);
            fields.put("price" + i, rows.get(i).price);
        }
        return fields;
    }

    /**
     * {@return the first day on which it counts}
     *
     * @throws BusinessException if it is none
     */
    public LocalDate from() {
        try {
            return LocalDate.parse(validFrom);
        } catch (DateTimeException none) {
            throw new BusinessException("region.tariff.noDay");
        }
    }

    /**
     * {@return what has a price}
     *
     * @throws BusinessException if a price is none, or nothing has one
     */
    public List<TariffComponent> components() {
        List<TariffComponent> parts =
                rows.stream().filter(Row::isFilledIn).map(Row::component).toList();
        if (parts.isEmpty()) {
            throw new BusinessException("region.tariff.empty");
        }
        return parts;
    }

    /** {@return the first day, as it is typed} */
    public String getValidFrom() {
        return validFrom;
    }

    /** @param validFrom the first day, as {@code 2027-08-01} */
    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom == null ? "" : validFrom;
    }

    /** {@return which roles count as an account} */
    public Set<Role> getRoles() {
        return roles;
    }

    /** @param roles which roles count as an account */
    public void setRoles(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    /** {@return a row for each thing that can have a price} */
    public List<Row> getRows() {
        return rows;
    }
}
