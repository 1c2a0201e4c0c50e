package dev.noor.adapter.files.feed;

/** Takes what a file's form yields: rows, and places where there is none. */
interface RowSink {
    void take(SourceRow row);

    void reject(long line, String reason);
}
