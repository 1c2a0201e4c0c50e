package dev.noor.app.cli.filter;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a command does with one line. */
@FunctionalInterface
public interface LineAnswer {

    /**
     * Adds the members of the answer, in order, to {@code answer}, which holds the id already.
     *
     * @throws BadLineException when the line cannot be answered
     */
    void answer(InputLine line, ObjectNode answer) throws BadLineException;
}
