package dev.noor.core.pii;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Passes a second over the labelled texts, against a plain regular expression for each kind. {@code mvn -q -Pbenchmark
 * -pl noor-core -am verify -DskipTests -Dbenchmark=MaskerBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MaskerBenchmark {
    private final List<LabelledText> texts = LabelledText.of("seen.jsonl");
    private final Masker masker = new Masker(List.of("AE"));

    @Benchmark
    public void masker(Blackhole hole) {
        texts.forEach(text -> hole.consume(masker.find(text.text(), text.known())));
    }

    @Benchmark
    public void patterns(Blackhole hole) {
        texts.forEach(text -> hole.consume(PlainPatterns.find(text.text(), text.known())));
    }

    @Benchmark
    public void maskerWithNothingKnown(Blackhole hole) {
        texts.forEach(text -> hole.consume(masker.find(text.text(), List.of())));
    }

    @Benchmark
    public void patternsWithNothingKnown(Blackhole hole) {
        texts.forEach(text -> hole.consume(PlainPatterns.find(text.text(), List.of())));
    }
}
