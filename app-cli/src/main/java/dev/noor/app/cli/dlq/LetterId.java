package dev.noor.app.cli.dlq;

import dev.noor.ports.upkeep.DeadLetterId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an id as it is typed. */
final class LetterId implements ITypeConverter<DeadLetterId> {
    @Override
    public DeadLetterId convert(String text) {
        try {
            return DeadLetterId.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(
                    "'" + text + "': " + wrong.getMessage() + "; `noor dlq list` shows the ids");
        }
    }
}
