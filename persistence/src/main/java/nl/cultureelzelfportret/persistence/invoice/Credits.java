package nl.cultureelzelfportret.persistence.invoice;

import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * How much of an invoice is taken back.
 *
 * @param wanted for the position of each line how many
 * @param before for the position of each line how many were taken back already
 */
public record Credits(Map<Integer, Integer> wanted, Map<Integer, Integer> before) {

    /** Copies the numbers. */
    public Credits {
        wanted = Map.copyOf(wanted);
        before = Map.copyOf(before);
    }

    /**
     * {@return how many of a line are taken back}
     *
     * @param line of the invoice
     * @throws BusinessException if there are not so many any more
     */
    int of(InvoiceLine line) {
        int quantity = wanted.getOrDefault(line.getPosition(), 0);
        int left = left(line);
        if (quantity < 0 || quantity > left) {
            throw new BusinessException("invoice.credit.tooMany", line.getName(), left);
        }
        return quantity;
    }

    /**
     * {@return what stays of an invoice when this is taken back too, without VAT}
     *
     * @param lines all of them
     */
    Money leftOf(List<InvoiceLine> lines) {
        return Money.sum(lines.stream()
                .map(line -> line.getPrice().times((long) left(line) - of(line)))
                .toList());
    }

    /**
     * {@return how many of a line can still be taken back}
     *
     * @param line of the invoice
     */
    public int left(InvoiceLine line) {
        return line.getQuantity() - before.getOrDefault(line.getPosition(), 0);
    }
}
