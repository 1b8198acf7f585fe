package nl.cultureelzelfportret.config.run;

import java.nio.file.Path;
import java.util.List;

/** Fills an empty product with the cast: the people and schools of the demo and of the tests. Found by ServiceLoader. */
public interface DemoFiller {

    /**
     * Fills the database and the media folder. The schema is there and empty.
     *
     * @param database where to write
     * @param mediaFolder where the files go
     * @param progress what to tell while it takes long
     */
    void fill(DatabaseAddress database, Path mediaFolder, Progress progress);

    /**
     * Who can sign in, for the person at the terminal.
     *
     * @return one line for each demo sign-in
     */
    List<String> signIns();
}
