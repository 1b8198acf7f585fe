package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.RegionAdminService;
import nl.cultureelzelfportret.ejb.region.RegionService;
import nl.cultureelzelfportret.ejb.region.TariffContent;
import nl.cultureelzelfportret.ejb.region.TariffService;
import nl.cultureelzelfportret.persistence.region.RegionFileKind;

/** The methods with which regions are looked after, and how one knocks there. */
@Dependent
class RegionDoors implements Doors {

    @Inject
    private RegionService regions;

    @Inject
    private RegionAdminService admins;

    @Inject
    private InstituteService institutes;

    @Inject
    private TariffService tariffs;

    @Inject
    private DraftService drafts;

    @Override
    public List<Door> of(Neighbourhood there) {
        List<Door> doors = new ArrayList<>(operator(there));
        doors.addAll(institute(there));
        doors.addAll(tariff(there));
        return doors;
    }

    private List<Door> operator(Neighbourhood there) {
        return List.of(
                new Door("RegionService.list", Matter.REGIONS, regions::list),
                new Door("RegionService.begin", Matter.REGIONS, () -> regions.begin(UUID.randomUUID())),
                new Door("RegionService.name", Matter.REGIONS, () -> regions.name(there.region)),
                new Door("RegionService.make", Matter.REGIONS, () -> regions.make(typed(RegionService.FORM, null))),
                new Door("RegionAdminService.list", Matter.REGIONS, () -> admins.list(there.region)),
                new Door(
                        "RegionAdminService.resetSignIn",
                        Matter.REGIONS,
                        () -> admins.resetSignIn(
                                there.region,
                                there.people.get(Actor.REGION_ADMIN).getPublicId())),
                Door.of(
                        "RegionAdminService.end",
                        Matter.REGIONS,
                        () -> admins.end(
                                there.region,
                                there.people.get(Actor.REGION_ADMIN).getPublicId(),
                                true)),
                new Door(
                        "RegionService.letIn",
                        Matter.REGIONS,
                        () -> regions.letIn(there.region, typed(RegionService.FORM, there.region))));
    }

    private UUID typed(String form, UUID subject) {
        return drafts.save(UUID.randomUUID(), form, subject, Map.of("name", "Zeeland"))
                .publicId();
    }

    private List<Door> institute(Neighbourhood there) {
        UUID region = there.region;
        Matter own = Matter.REGION_CONTENT;
        return List.of(
                new Door("InstituteService.begun", own, () -> institutes.begun(region, InstituteService.FORM)),
                new Door("InstituteService.form", own, () -> institutes.form(region, UUID.randomUUID())),
                new Door("InstituteService.place", own, () -> institutes.place(region)),
                new Door("InstituteService.texts", own, () -> institutes.texts(region, UUID.randomUUID())),
                new Door("InstituteService.files", own, () -> institutes.files(region)),
                Door.of(
                        "InstituteService.change",
                        own,
                        () -> institutes.change(region, typed(InstituteService.FORM, region))),
                Door.of(
                        "InstituteService.write",
                        own,
                        () -> institutes.write(region, typed(InstituteService.TEXTS, region))),
                Door.of(
                        "InstituteService.put",
                        own,
                        () -> institutes.put(region, RegionFileKind.CAPTIONS, "film.vtt", captions())),
                Door.of("InstituteService.remove", own, () -> institutes.remove(region, RegionFileKind.LOGO)));
    }

    private static InputStream captions() {
        return new ByteArrayInputStream("WEBVTT".getBytes(StandardCharsets.UTF_8));
    }

    private List<Door> tariff(Neighbourhood there) {
        UUID region = there.region;
        Matter own = Matter.REGION_CONTENT;
        return List.of(
                new Door("TariffService.list", own, () -> tariffs.list(region)),
                new Door("TariffService.begun", own, () -> tariffs.begun(region, there.tariff)),
                new Door("TariffService.form", own, () -> tariffs.form(region, there.tariff, UUID.randomUUID())),
                new Door("TariffService.effect", own, () -> tariffs.effect(region, null, new TariffContent())),
                Door.of("TariffService.set", own, () -> tariffs.set(region, null, typed(TariffService.FORM, region))),
                Door.of("TariffService.remove", own, () -> tariffs.remove(region, there.tariff)));
    }
}
