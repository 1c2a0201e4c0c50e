package dev.noor.core.reading;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time to read one message. {@code mvn -q -Pbenchmark -pl noor-core -am verify -DskipTests
 * -Dbenchmark=ReaderBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReaderBenchmark {
    @Param({
        "hi do u have ergonomic chairs, black, need 12 for our team, max 600 each",
        "السلام عليكم، عندكم طاولات اجتماع لـ ١٠ اشخاص؟",
        "Здравствуйте! Нужны столы на 6 сотрудников, бюджет до 9000 дирхам",
        "bkam el kursi? 3endkom tawseel sharja?"
    })
    public String message = "";

    @Benchmark
    public Reading read() {
        return SharedLexicon.reader().read(List.of(message));
    }
}
