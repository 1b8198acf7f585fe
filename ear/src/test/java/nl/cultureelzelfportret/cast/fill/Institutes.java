package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastRegion;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.ejb.media.CastIntake;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.region.Face;
import nl.cultureelzelfportret.persistence.region.Hand;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.PagePart;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.RegionFile;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;
import nl.cultureelzelfportret.persistence.region.RegionText;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.region.Vat;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Furnishes the institutes of the cast: legal data, face, logo, praatplaat, texts and tariffs, of {@code institutes.txt}. */
final class Institutes {

    private static final int PAYMENT_DAYS = 30;
    private static final int MONTHS_AHEAD = 3;

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;
    private final Instant now;

    Institutes(EntityManager entityManager, Places places, Crowd crowd, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
        this.now = today.atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }

    void furnish(Path mediaFolder) {
        CastText.read("institutes.txt").forEach(line -> furnish(line.split(" *\\| *")));
        CastIntake intake = new CastIntake(mediaFolder);
        for (CastRegion place : Cast.regions()) {
            hang(places.region(place), intake);
        }
    }

    private void furnish(String[] cells) {
        Region region = places.region(Cast.regions().stream()
                .filter(place -> place.key().equals(cells[1]))
                .findFirst()
                .orElseThrow());
        switch (cells[0]) {
            case "legal" -> invoice(region, cells);
            case "face" -> region.show(new Face(cells[2], cells[3], cells[4]));
            case "text" ->
                entityManager.persist(
                        new RegionText(region, cells[2], PagePart.valueOf(cells[3]), cells[4].replace("\\n", "\n")));
            case "tariff" -> charge(region, cells);
            default -> throw new IllegalStateException(cells[0]);
        }
    }

    private static void invoice(Region region, String[] cells) {
        LegalData legal = new LegalData();
        legal.setKvkNumber(cells[2]);
        legal.setVatNumber(cells[3]);
        legal.setIban(cells[4]);
        legal.getAddress().setStreet(cells[5]);
        legal.getAddress().setPostalCode(cells[6]);
        legal.getAddress().setTown(cells[7]);
        region.invoiceWith(legal, new Vat(), PAYMENT_DAYS);
    }

    /** In school years from this one on: -1 is the last one. */
    private void charge(Region region, String[] cells) {
        LocalDate from =
                new SchoolYear(SchoolYear.containing(today).startYear() + Integer.parseInt(cells[2])).firstDay();
        List<TariffComponent> parts = new ArrayList<>();
        parts.add(part(TariffKind.ACCOUNT_PER_YEAR, "Account per schooljaar", cells[3]));
        parts.add(part(TariffKind.START_ONCE, "Opstarten, eenmalig per school", cells[4]));
        parts.add(part(TariffKind.SETUP_PER_FOLLOWING_YEAR, "Inrichten, elk volgend schooljaar", cells[5]));
        for (int i = 6; i + 1 < cells.length; i += 2) {
            parts.add(part(TariffKind.OWN, cells[i], cells[i + 1]));
        }
        Tariff tariff = new Tariff(region, from);
        tariff.revise(from, EnumSet.of(Role.PUPIL, Role.TEACHER), parts);
        tariff.madeBy(admin(cells[1], from.minusMonths(MONTHS_AHEAD)));
        entityManager.persist(tariff);
    }

    private Hand admin(String region, LocalDate day) {
        LocalDate made = day.isAfter(today) ? today : day;
        return Cast.people().stream()
                .filter(person ->
                        person.region() != null && person.region().key().equals(region))
                .map(crowd::person)
                .map(person -> new Hand(person.getId(), made.atTime(7, 20).toInstant(ZoneOffset.UTC)))
                .findFirst()
                .orElseThrow();
    }

    private static TariffComponent part(TariffKind kind, String name, String price) {
        return new TariffComponent(kind, name, Money.typed(price));
    }

    private void hang(Region region, CastIntake intake) {
        Face face = region.getFace();
        List<MediaVariant> logo = intake.hang(Printer.logo(face));
        RegionFile file = file(region, RegionFileKind.LOGO, "logo.png", logo.get(logo.size() - 1));
        region.wear(file.getPublicId());
        file(
                region,
                RegionFileKind.POSTER,
                "praatplaat-a3.png",
                intake.hang(Printer.poster(face, region.getName())).get(0));
    }

    private RegionFile file(Region region, RegionFileKind kind, String name, MediaVariant variant) {
        RegionFile.Found found = new RegionFile.Found(
                variant.getMediaType(),
                variant.getSha256(),
                variant.getBytes(),
                variant.getWidth(),
                variant.getHeight());
        RegionFile file = new RegionFile(region, kind, name, found, now);
        entityManager.persist(file);
        return file;
    }
}
