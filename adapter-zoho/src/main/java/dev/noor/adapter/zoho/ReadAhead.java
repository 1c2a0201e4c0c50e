package dev.noor.adapter.zoho;

import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.ProductPages.Page;
import dev.noor.ports.catalog.ProductPages.Reading;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Asks for the next page while the one before is being stored; never for one that may not be there. */
final class ReadAhead implements Reading {
    private final IntFunction<Page> pages;
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private Optional<CompletableFuture<Page>> coming = Optional.empty();
    private int number;

    ReadAhead(IntFunction<Page> pages, int first) {
        this.pages = pages;
        this.number = first;
    }

    @Override
    public Page next() {
        CompletableFuture<Page> asked = coming.orElseGet(this::ask);
        coming = Optional.empty();
        Page page = await(asked);
        number = page.number() + 1;
        if (!page.last()) {
            coming = Optional.of(ask());
        }
        return page;
    }

    private CompletableFuture<Page> ask() {
        int wanted = number;
        return CompletableFuture.supplyAsync(() -> pages.apply(wanted), ahead);
    }

    private static Page await(CompletableFuture<Page> asked) {
        try {
            return asked.get();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new TransientPortException("zoho.interrupted", "the reading was given up");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new CompletionException(failed.getCause());
        }
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
