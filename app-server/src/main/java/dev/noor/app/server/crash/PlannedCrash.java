package dev.noor.app.server.crash;

import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.crash.CrashPoint.Moment;
import dev.noor.ports.config.SettingsException;
import dev.noor.ports.pipeline.CrashPoints;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Halts the process where one point is reached for a given time: no shutdown hook runs and no lock is let go. */
public final class PlannedCrash implements CrashPoints {
    /** The system property that names the point, with a count after a colon where it is not the first time. */
    public static final String PROPERTY = "noor.crashAt";

    /** What a process ends with that died as planned. */
    public static final int EXIT = 86;

    private final CrashPoint point;
    private final AtomicInteger left;
    private final Runnable death;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    PlannedCrash(CrashPoint point, int time, Runnable death) {
        this.point = point;
        this.left = new AtomicInteger(time);
        this.death = death;
    }

    /**
     * What the property asks for; {@link CrashPoints#NONE} where it is not set.
     *
     * @param plan such as {@code TURN_COMMITTED} or {@code TURN_COMMITTED:3}
     * @throws SettingsException when there is no such point, or one is asked for in production
     */
    public static CrashPoints of(@Nullable String plan, Mode mode) {
        if (plan == null || plan.isBlank()) {
            return NONE;
        }
        if (mode == Mode.PRODUCTION) {
            throw new SettingsException(List.of(PROPERTY + ": nothing dies on purpose in production; leave it out"));
        }
        int colon = plan.indexOf(':');
        String name = colon < 0 ? plan : plan.substring(0, colon);
        Optional<CrashPoint> point = Arrays.stream(CrashPoint.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        return new PlannedCrash(point.orElseThrow(() -> unknown(name)), time(plan, colon), PlannedCrash::halt);
    }

    private static int time(String plan, int colon) {
        try {
            return colon < 0 ? 1 : Integer.parseInt(plan.substring(colon + 1));
        } catch (NumberFormatException noNumber) {
            throw new SettingsException(List.of(PROPERTY + ": a number stands after the colon"));
        }
    }

    private static SettingsException unknown(String name) {
        return new SettingsException(List.of(PROPERTY + ": there is no point " + name + "; there are "
                + Arrays.stream(CrashPoint.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static void halt() {
        Runtime.getRuntime().halt(EXIT);
    }

    @Override
    public <P> P around(Class<P> port, P real) {
        return point.port() == port
                ? port.cast(Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> call(real, method, arguments)))
                : real;
    }

    @Override
    public void beforeCommit() {
        if (point.moment() == Moment.UNCOMMITTED && inside.get()) {
            reached();
        }
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!method.getName().equals(point.method())) {
            return invoke(real, method, arguments);
        }
        if (point.moment() == Moment.BEFORE) {
            reached();
        }
        inside.set(true);
        try {
            Object result = invoke(real, method, arguments);
            if (point.moment() == Moment.AFTER && !Optional.empty().equals(result)) {
                reached();
            }
            return result;
        } finally {
            inside.remove();
        }
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void reached() {
        if (left.decrementAndGet() == 0) {
            death.run();
        }
    }
}
