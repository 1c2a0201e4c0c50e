package dev.noor.app.server.upkeep;

import dev.noor.ports.upkeep.TimedWork;
import java.util.List;

/** Something that is done at times of the day, by one process of all. */
@FunctionalInterface
public interface DailyWork {
    /** With its times, which the tenant's data may tell; asked once, when work begins. */
    List<TimedWork> works();
}
