package nl.cultureelzelfportret.config.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.ServiceLoader;

/** The run command: starts the product, says where it is, and stops it on Ctrl-C. */
public final class Launcher {

    private final Console console = new Console();
    private volatile boolean failed;
    private volatile boolean stopping;

    private Launcher() {}

    /**
     * Runs the product until it is told to stop. Ends the process, with a code from {@link LaunchFailure.Reason} when
     * something went wrong.
     *
     * @param arguments none; the options are system properties
     */
    public static void main(String[] arguments) {
        int exitCode = new Launcher().run();
        Runtime.getRuntime().exit(exitCode);
    }

    private int run() {
        try {
            RunSettings settings = RunSettings.fromSystemProperties();
            Product product = new Product(settings, Distribution.ofThisBuild(), console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "stop"));
            product.start();
            Optional<DemoFiller> demo = settings.demo() ? demo() : Optional.empty();
            demo.ifPresent(filler -> fill(filler, product));
            welcome(product, demo);
            product.awaitEnd();
            return 0;
        } catch (LaunchFailure failure) {
            return fail(failure);
        } catch (RuntimeException | Error unforeseen) {
            // Ending here, and not in Maven, lets the shutdown hook stop the server and the database.
            return fail(new LaunchFailure(
                    LaunchFailure.Reason.UNFORESEEN, "something went wrong (" + unforeseen + ")", unforeseen));
        }
    }

    private int fail(LaunchFailure failure) {
        if (!stopping) {
            failed = true;
            console.fail(failure);
        }
        return failure.reason().exitCode();
    }

    private static Optional<DemoFiller> demo() {
        return ServiceLoader.load(DemoFiller.class).findFirst();
    }

    private void fill(DemoFiller filler, Product product) {
        try {
            if (isEmpty(product.database())) {
                console.report("Filling the demo");
                filler.fill(product.database(), product.media(), console);
            }
        } catch (SQLException | RuntimeException e) {
            throw new LaunchFailure(LaunchFailure.Reason.DEMO_FAILED, "the demo cannot be filled (" + e + ")", e);
        }
    }

    private static boolean isEmpty(DatabaseAddress database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet regions = statement.executeQuery("SELECT 1 FROM region LIMIT 1")) {
            return !regions.next();
        }
    }

    private void welcome(Product product, Optional<DemoFiller> demo) {
        console.report("Ready");
        console.say("");
        console.say("Het Cultureel Zelfportret: " + product.home());
        demo.ifPresent(filler -> filler.signIns().forEach(line -> console.say("  " + line)));
        console.say("Stop with Ctrl-C.");
    }

    private void stop(Product product) {
        stopping = true;
        if (!failed) {
            console.report("Stopping");
        }
        product.close();
        if (!failed) {
            console.report("Stopped");
        }
    }
}
