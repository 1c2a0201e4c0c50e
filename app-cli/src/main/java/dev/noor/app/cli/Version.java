package dev.noor.app.cli;

import jakarta.inject.Inject;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Inject
    Version() {}

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new String[] {"noor " + version + " (Java " + Runtime.version() + ")"};
    }
}
