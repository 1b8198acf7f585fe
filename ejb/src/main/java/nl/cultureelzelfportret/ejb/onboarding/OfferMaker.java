package nl.cultureelzelfportret.ejb.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferLine;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Makes what an offer says out of what was typed and the tariff that is in force. */
final class OfferMaker {

    private static final int DAYS_TO_ANSWER = 30;

    private final Tariff tariff;
    private final boolean first;

    /**
     * @param tariff in force
     * @param first  whether the school never accepted an offer
     */
    OfferMaker(Tariff tariff, boolean first) {
        this.tariff = tariff;
        this.first = first;
    }

    /** {@return the parts of the tariff that concern the school} */
    List<OfferForm.Part> parts() {
        List<TariffComponent> components = tariff.getComponents();
        return IntStream.range(0, components.size())
                .mapToObj(index -> new OfferForm.Part(
                        index,
                        components.get(index).getKind(),
                        components.get(index).getName(),
                        components.get(index).getPrice()))
                .filter(part -> part.kind() == TariffKind.OWN || kinds().contains(part.kind()))
                .toList();
    }

    private Set<TariffKind> kinds() {
        return EnumSet.of(
                TariffKind.ACCOUNT_PER_YEAR, first ? TariffKind.START_ONCE : TariffKind.SETUP_PER_FOLLOWING_YEAR);
    }

    /** {@return what a new offer begins with} */
    Map<String, String> proposal(OptionalInt accounts, LocalDate today, Optional<SchoolContact> contact) {
        Map<String, String> fields = new HashMap<>();
        fields.put("year", SchoolYear.containing(today).label());
        accounts.ifPresent(number -> fields.put("accounts", Integer.toString(number)));
        fields.put("validUntil", today.plusDays(DAYS_TO_ANSWER).toString());
        contact.ifPresent(found -> fields.put("contact", found.getPublicId().toString()));
        return fields;
    }

    /** {@return what stands in the form of an offer that is changed} */
    Map<String, String> typed(OfferContent content, List<SchoolContact> contacts) {
        Map<String, String> fields = new HashMap<>();
        fields.put("year", content.year().label());
        fields.put("accounts", Integer.toString(content.accounts()));
        fields.put("validUntil", content.validUntil().toString());
        fields.put("introduction", content.introduction());
        if (content.discount().isGiven()) {
            fields.put("discountReason", content.discount().getReason());
            fields.put("discountAmount", typed(content.discount().getAmount()));
        }
        fields.put("reference", content.reference());
        contacts.stream()
                .filter(contact -> contact.getEmail().equals(content.recipient().getEmail()))
                .findFirst()
                .ifPresent(
                        contact -> fields.put("contact", contact.getPublicId().toString()));
        List<OfferLine> own = new ArrayList<>(content.lines().stream()
                .filter(line -> line.getKind() == TariffKind.OWN)
                .toList());
        for (OfferForm.Part part : parts()) {
            own.stream()
                    .filter(line -> part.kind() == TariffKind.OWN
                            && line.getName().equals(part.name())
                            && line.getPrice().equals(part.price()))
                    .findFirst()
                    .ifPresent(line -> {
                        fields.put(part.field(), Integer.toString(line.getQuantity()));
                        own.remove(line);
                    });
        }
        for (int i = 0; i < own.size(); i++) {
            fields.put("line" + i + "Name", own.get(i).getName());
            fields.put("line" + i + "Quantity", Integer.toString(own.get(i).getQuantity()));
            fields.put("line" + i + "Price", typed(own.get(i).getPrice()));
        }
        return fields;
    }

    private static String typed(Money amount) {
        return amount.toString().replace('.', ',');
    }

    /** {@return what an offer says} */
    OfferContent content(Fields fields, Recipient recipient) {
        int accounts = fields.number("accounts", "onboarding.offer.noAccounts");
        String year = fields.text("year", 9);
        if (!year.matches("\\d{4}-\\d{4}")) {
            throw new BusinessException("onboarding.offer.noYear");
        }
        return new OfferContent(
                SchoolYear.of(year),
                accounts,
                lines(fields, accounts),
                discount(fields),
                fields.text("introduction", 2000),
                fields.text("reference", Fields.REFERENCE),
                fields.day("validUntil"),
                recipient);
    }

    private List<OfferLine> lines(Fields fields, int accounts) {
        List<OfferLine> lines = new ArrayList<>();
        for (OfferForm.Part part : parts()) {
            int quantity =
                    switch (part.kind()) {
                        case ACCOUNT_PER_YEAR -> accounts;
                        case OWN -> fields.number(part.field(), "onboarding.offer.noQuantity");
                        default -> 1;
                    };
            if (quantity > 0) {
                lines.add(new OfferLine(part.kind(), part.name(), quantity, part.price()));
            }
        }
        for (int i = 0; i < OfferForm.OWN_LINES; i++) {
            String name = fields.text("line" + i + "Name", OfferLine.LENGTH);
            if (!name.isEmpty()) {
                int quantity = fields.number("line" + i + "Quantity", "onboarding.offer.noQuantity");
                lines.add(new OfferLine(
                        TariffKind.OWN, name, quantity == 0 ? 1 : quantity, fields.money("line" + i + "Price")));
            }
        }
        return lines;
    }

    private static Discount discount(Fields fields) {
        String reason = fields.text("discountReason", Discount.LENGTH);
        String amount = fields.text("discountAmount", Fields.LINE);
        if (reason.isEmpty() && amount.isEmpty()) {
            return new Discount();
        }
        return new Discount(amount.isEmpty() ? Money.ZERO : fields.money("discountAmount"), reason);
    }
}
