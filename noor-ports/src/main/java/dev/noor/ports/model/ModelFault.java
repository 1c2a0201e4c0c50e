package dev.noor.ports.model;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong with a call of a model. */
public enum ModelFault {
    /** Too many calls, by the provider's count; it may say how long to wait. */
    RATE_LIMITED(Lasting.PASSES),
    /** The provider or the model has no room, or is ill. */
    OVERLOADED(Lasting.PASSES),
    /** No answer within the deadline, or one that stopped half way. */
    TIMEOUT(Lasting.PASSES),
    /** No connection, or one that broke. */
    UNREACHABLE(Lasting.PASSES),
    /** An answer that cannot be read, is empty, or ended in an error. */
    BROKEN_ANSWER(Lasting.PASSES),
    /** Too many calls are under way, or too many went wrong: this one was not tried. */
    PUT_OFF(Lasting.PASSES),
    /** The provider or the model will not answer this: moderation. */
    REFUSED(Lasting.STAYS),
    /** The call is wrong in itself: too long, a wrong parameter. */
    INVALID_REQUEST(Lasting.STAYS),
    /** The key is wrong or may not do this. */
    UNAUTHORISED(Lasting.STAYS),
    /** There is no such model, or no host of it keeps the data policy. */
    UNKNOWN_MODEL(Lasting.STAYS),
    /** The account is empty. */
    NO_CREDIT(Lasting.STAYS),
    /** Our own budget of calls, tokens or money is used up. */
    OVER_BUDGET(Lasting.STAYS);

    private enum Lasting {
        PASSES,
        STAYS
    }

    private final Lasting lasting;

    ModelFault(Lasting lasting) {
        this.lasting = lasting;
    }

    /** The code of its exceptions, such as {@code model.rate_limited}. */
    public String code() {
        return "model." + name().toLowerCase(Locale.ROOT);
    }

    /** The exception of this fault; {@code message} says what to do and holds nothing of the chat. */
    public PortException exception(String message) {
        return lasting == Lasting.PASSES
                ? new TransientPortException(code(), message)
                : new PermanentPortException(code(), message);
    }

    /** The exception of a fault after which the provider asked to be left alone for {@code wait}. */
    public PortException exception(String message, Duration wait) {
        return lasting == Lasting.PASSES ? new TransientPortException(code(), message, wait) : exception(message);
    }

    /** The fault that an exception is of; empty for those of other roles. */
    public static Optional<ModelFault> of(PortException exception) {
        return Arrays.stream(values())
                .filter(fault -> fault.code().equals(exception.code()))
                .findFirst();
    }
}
