package dev.noor.adapter.zoho;

import java.time.Duration;

/** Lets time pass until a call's turn has come. */
interface Pause {
    void last(Duration time) throws InterruptedException;
}
