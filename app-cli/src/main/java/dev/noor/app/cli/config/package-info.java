/**
 * The settings of the command line. {@link dev.noor.app.cli.config.SettingsLoader} gathers them from the environment
 * and a properties file, {@link dev.noor.app.cli.config.Configuration} reads them all at once, so that every problem is
 * said at the first start. Secrets are never printed.
 */
@NullMarked
package dev.noor.app.cli.config;

import org.jspecify.annotations.NullMarked;
