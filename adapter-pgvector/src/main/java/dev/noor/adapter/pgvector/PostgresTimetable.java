package dev.noor.adapter.pgvector;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import dev.noor.ports.upkeep.TimedWork;
import dev.noor.ports.upkeep.Timetable;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Times in the table {@code scheduled_task}, kept by db-scheduler. */
final class PostgresTimetable implements Timetable {
    private static final Duration LOOKING = Duration.ofSeconds(10);
    /** Four of these without a sign, and another process does it: as long as a run of the catalogue is leased. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private static final int MISSED = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final InstantSource clock;
    private final Duration looking;

    @Inject
    PostgresTimetable(Database database) {
        this(database, InstantSource.system(), LOOKING);
    }

    PostgresTimetable(Database database, InstantSource clock, Duration looking) {
        this.database = database;
        this.clock = clock;
        this.looking = looking;
    }

    @Override
    public Keeping keep(List<TimedWork> works) {
        database.open();
        Scheduler scheduler = Scheduler.create(database.source(Pool.ADMIN))
                .startTasks(works.stream().map(PostgresTimetable::task).toList())
                .tableName("scheduled_task")
                .threads(works.size())
                .pollingInterval(looking)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE)
                .clock(clock::instant)
                .failureLogging(LogLevel.WARN, true)
                .build();
        scheduler.start();
        return scheduler::stop;
    }

    private static RecurringTask<Void> task(TimedWork work) {
        Schedule schedule = new AtOnceThen(new Daily(work.zone(), List.copyOf(work.at())));
        return Tasks.recurring(work.name(), schedule)
                .onFailure((failed, operations) -> {
                    Instant again = failed.getTimeDone().plus(work.again());
                    Instant next = schedule.getNextExecutionTime(failed);
                    operations.reschedule(failed, again.isBefore(next) ? again : next);
                })
                .execute((instance, context) -> work.work().run());
    }

    /** What has no row yet was never done. */
    private record AtOnceThen(Schedule times) implements Schedule {
        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now;
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return times.getNextExecutionTime(complete);
        }

        @Override
        public boolean isDeterministic() {
            return times.isDeterministic();
        }
    }
}
