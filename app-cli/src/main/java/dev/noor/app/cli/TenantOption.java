package dev.noor.app.cli;

import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which tenant a command is about. Filled while the arguments are parsed. */
public final class TenantOption {

    @Option(
            names = "--tenant",
            paramLabel = "TENANT",
            converter = Converter.class,
            description = "The tenant; without it NOOR_TENANT, else treejar.")
    private @Nullable TenantId tenant;

    /** The tenant named, else the configured one. */
    public TenantId orDefault(Configuration configuration) {
        return Optional.ofNullable(tenant).orElse(configuration.tenant());
    }

    /** Says what a tenant's name must be. */
    static final class Converter implements ITypeConverter<TenantId> {
        @Override
        public TenantId convert(String text) {
            try {
                return new TenantId(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException("'" + text + "' names no tenant: " + wrong.getMessage());
            }
        }
    }
}
