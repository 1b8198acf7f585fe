package nl.cultureelzelfportret.cast.picture;

/** Draws one motif, a little different for every seed. */
@FunctionalInterface
interface Painter {

    /**
     * Draws the motif over the whole sheet.
     *
     * @param easel the sheet, white at first, and the choices that belong to its seed
     */
    void paint(Easel easel);
}
