package dev.noor.adapter.pdf;

import dev.noor.ports.Language;
import dev.noor.ports.quotation.QuotationPrinter;
import dev.noor.ports.quotation.QuotationSheet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one document once the press is warm. {@code mvn -q -Pbenchmark -pl adapter-pdf -am verify -DskipTests
 * -Dbenchmark=QuotationPrinterBenchmark} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class QuotationPrinterBenchmark {
    @Param({"30", "100"})
    public int lines;

    @Param({"EN", "AR", "RU"})
    public Language language;

    private QuotationPrinter printer;
    private QuotationSheet sheet;

    @Setup
    public void set() {
        printer = PdfModule.printer();
        sheet = Sheets.sheet(language, lines, "Northstar LLC");
    }

    @Benchmark
    public byte[] print() {
        return printer.print(sheet);
    }
}
