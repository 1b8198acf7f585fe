package nl.cultureelzelfportret.browser.page;

import static nl.cultureelzelfportret.browser.portfolio.Photographs.photograph;

import java.awt.Color;
import nl.cultureelzelfportret.browser.mindmap.MindmapPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.persistence.access.Visibility;

/** The tool of the mindmap and a mindmap that was posted, in every face. */
class MindmapPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void makingAMindmap(Face face) {
        Inspection inspection = begin(face, face.classmate());
        String title = titled(face.isDutch() ? "Ons lentefeest" : "Our spring party");
        MindmapPage map = new MindmapPage(page).begin();
        inspection.look("mindmap-empty");
        map.write(title)
                .add(title, face.isDutch() ? "Muziek" : "Music")
                .add(title, face.isDutch() ? "Eten uit alle landen" : "Food from all countries")
                .add(title, face.isDutch() ? "Dans" : "Dance")
                .add(title, face.isDutch() ? "Versiering" : "Decoration")
                .bring(photograph("slinger.jpg", Color.ORANGE));
        map.add(face.isDutch() ? "Muziek" : "Music", face.isDutch() ? "Trommel" : "Drum");
        map.add(face.isDutch() ? "Muziek" : "Music", face.isDutch() ? "Zingen in de zaal" : "Singing in the hall");
        map.add(face.isDutch() ? "Dans" : "Dance", face.isDutch() ? "Polonaise" : "Conga line")
                .waitUntilSaved();
        map.button("fit").click();
        inspection.look("mindmap");
        map.list();
        page.locator(".mindmap-tool__more > summary").first().click();
        inspection.look("mindmap-list");
        map.button("edit").click();
        assertAccessible();
        screenshot("mindmap-typing-" + face.tag());
        map.goOn().choose(Visibility.ONLY_ME).post();
        inspection.look("timeline-mindmap");
        new TimelinePage(page).openMoment(title);
        inspection.look("moment-mindmap");
        page.locator(".mindmap__outline summary").click();
        inspection.look("moment-mindmap-list");
        inspection.assertNothingAmiss();
    }
}
