package dev.noor.adapter.zoho;

import java.time.InstantSource;

/** The machine's time: tokens and limits know nothing of the business time that a simulator may shift. */
public interface ZohoClock extends InstantSource {}
