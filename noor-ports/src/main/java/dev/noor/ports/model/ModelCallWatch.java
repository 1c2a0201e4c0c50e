package dev.noor.ports.model;

/** Hears of each call of a model as it is kept. Thread-safe; never throws. */
@FunctionalInterface
public interface ModelCallWatch {
    void called(ModelCall call);
}
