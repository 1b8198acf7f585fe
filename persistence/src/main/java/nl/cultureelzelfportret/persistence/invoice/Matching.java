package nl.cultureelzelfportret.persistence.invoice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the invoice that an entry of the bank pays. The number in the words of who paid goes first; else the account from
 * which a board paid before, with exactly the amount of one of its open invoices. When in doubt, a person decides.
 */
public final class Matching {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(20\\d{2})[-–./ ]?(\\d{4,6})(?!\\d)");

    private final List<Receivable> open;
    private final Map<String, Set<String>> boardsByIban;

    /**
     * @param open         what is still open
     * @param boardsByIban for each account the numbers in the trade register of the boards that paid from it before
     */
    public Matching(Collection<Receivable> open, Map<String, Set<String>> boardsByIban) {
        this.open = List.copyOf(open);
        this.boardsByIban = Map.copyOf(boardsByIban);
    }

    /**
     * {@return what an entry pays, if there is no doubt}
     *
     * @param entry of the bank
     */
    public Optional<Receivable> of(BankEntry entry) {
        Set<InvoiceNumber> mentioned = mentioned(entry.getWords());
        if (!mentioned.isEmpty()) {
            return only(open.stream()
                    .filter(each -> mentioned.contains(each.getInvoice().getNumber()))
                    .filter(each -> entry.getAmount().compareTo(each.getOpen()) <= 0)
                    .toList());
        }
        Set<String> boards = boardsByIban.getOrDefault(entry.getIban(), Set.of());
        return only(open.stream()
                .filter(each -> boards.contains(each.getInvoice().getBuyer().getKvkNumber()))
                .filter(each -> entry.getAmount().equals(each.getOpen()))
                .toList());
    }

    /** {@return the numbers of invoices that stand in words} */
    static Set<InvoiceNumber> mentioned(String words) {
        return NUMBER.matcher(words)
                .results()
                .map((MatchResult found) ->
                        new InvoiceNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Something that is paid is not open any more, so that the next entry does not pay it again. */
    private static Optional<Receivable> only(List<Receivable> found) {
        List<Receivable> still = found.stream().filter(Receivable::isOpen).toList();
        return still.size() == 1 ? Optional.of(still.get(0)) : Optional.empty();
    }
}
