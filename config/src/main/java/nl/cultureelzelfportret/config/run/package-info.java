/**
 * Runs the product: one way of starting, watching and stopping database and server, for the run command and for the
 * tests alike.
 *
 * <p>The story of a start: {@link nl.cultureelzelfportret.config.run.Launcher} reads the
 * {@link nl.cultureelzelfportret.config.run.RunSettings}, claims the
 * {@link nl.cultureelzelfportret.config.run.DataFolder} and opens the
 * {@link nl.cultureelzelfportret.config.run.Product}. That starts a
 * {@link nl.cultureelzelfportret.config.run.Database} and a {@link nl.cultureelzelfportret.config.run.PayaraServer}
 * side by side, waits until the application says that it is ready, and stops both when it is closed. Whatever goes
 * wrong on the way is a {@link nl.cultureelzelfportret.config.run.LaunchFailure}: one line and an exit code.
 */
package nl.cultureelzelfportret.config.run;
