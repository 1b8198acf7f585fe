package nl.cultureelzelfportret.cast.picture;

import java.awt.image.BufferedImage;

/** What can be seen in a picture of the cast. */
public enum Motif {
    MUSEUM(new MuseumPainter(), "Een museum met hoge zuilen op een groene heuvel"),
    DRUM(new DrumPainter(), "Een trommel, met boogjes voor het geluid"),
    SEA(new SeaPainter(), "Een zeilbootje op hoge blauwe golven"),
    MASK(new MaskPainter(), "Een theatermasker voor een gordijn"),
    DANCERS(new DancersPainter(), "Dansers met hun armen in de lucht"),
    WINDMILL(new WindmillPainter(), "Een molen in de polder, met tulpen en een sloot"),
    CANAL_HOUSES(new CanalHousesPainter(), "Een rij grachtenhuizen die in het water spiegelen"),
    MOSAIC(new MosaicPainter(), "Een patroon van sterren met acht punten"),
    SELF_PORTRAIT(new SelfPortraitPainter(), "Een getekend zelfportret in een lijst", true),
    MIND_MAP(new MindMapPainter(), "Een woordweb met gekleurde takken"),
    FILM(new FilmPainter(), "Een tekening over film maken, met spoelen en beeldjes"),
    GUITAR(new GuitarPainter(), "Een gitaar met muzieknoten eromheen"),
    POEM(new PoemPainter(), "Een vel papier met een gedicht en een kleine tekening", true),
    STATUE(new StatuePainter(), "Een standbeeld op een sokkel in het park, met duiven"),
    KITES(new KitesPainter(), "Vliegers hoog in de lucht"),
    LANTERNS(new LanternsPainter(), "Kinderen met lampionnen in het donker"),
    TREE(new TreePainter(), "Een grote boom vol gekleurde bladeren", true),
    BATIK(new BatikPainter(), "Een doek met een batikpatroon"),
    DELFT_TILE(new DelftTilePainter(), "Blauwe tegels met bootjes, vogels en molens"),
    COLLAGE(new CollagePainter(), "Een collage van gescheurd en geknipt papier"),
    STAGE(new StagePainter(), "Twee spelers op een toneel met gordijnen"),
    STREET_ART(new StreetArtPainter(), "Een bakstenen muur met een kleurige schildering"),
    ORCHESTRA(new OrchestraPainter(), "Een viool, een trompet, een pauk en een fluit"),
    PUPPET(new PuppetPainter(), "Een marionet aan touwtjes", true),
    SKYLINE(new SkylinePainter(), "Een stad in de avond, met een kerk, een moskee en een tempel"),
    CARNIVAL(new CarnivalPainter(), "Slingers, ballonnen, confetti en een carnavalshoed"),
    SKATING(new SkatingPainter(), "Schaatsers op het ijs bij een brug"),
    DRAGON(new DragonPainter(), "Een dansende draak tussen rode lampionnen"),
    POTTERY(new PotteryPainter(), "Potten van klei op een plank"),
    BOOKS(new BooksPainter(), "Een kast vol boeken met een kat ertussen"),
    SKETCHBOOK(new SketchbookPainter(), "Een bladzijde uit een schetsboek", true),
    FEAST(new FeastPainter(), "Een feestelijk gedekte tafel, van boven gezien");

    /** Longest side in pixels. */
    public static final int LONGEST_SIDE = 1600;

    private static final int SHORTEST_SIDE = 1200;

    private final Painter painter;
    private final String alternativeText;
    private final boolean portrait;

    Motif(Painter painter, String alternativeText) {
        this(painter, alternativeText, false);
    }

    Motif(Painter painter, String alternativeText, boolean portrait) {
        this.painter = painter;
        this.alternativeText = alternativeText;
        this.portrait = portrait;
    }

    /**
     * Draws the motif.
     *
     * @param seed the same one always gives the same picture
     * @return 1600 × 1200 pixels, or 1200 × 1600
     */
    public BufferedImage draw(long seed) {
        BufferedImage sheet = new BufferedImage(
                portrait ? SHORTEST_SIDE : LONGEST_SIDE,
                portrait ? LONGEST_SIDE : SHORTEST_SIDE,
                BufferedImage.TYPE_INT_RGB);
        Easel easel = new Easel(sheet, 31 * seed + ordinal() + 1);
        painter.paint(easel);
        easel.done();
        return sheet;
    }

    /** {@return what can be seen, in Dutch} */
    public String alternativeText() {
        return alternativeText;
    }
}
