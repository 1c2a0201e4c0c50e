package dev.noor.core.audit;

import java.util.Comparator;

/** Files by name, lines by number: {@code a.yaml:9} stands before {@code a.yaml:10}. */
final class ByPlace implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int byFile = file(one).compareTo(file(other));
        return byFile != 0 ? byFile : Integer.compare(line(one), line(other));
    }

    private static String file(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : place.substring(0, colon);
    }

    private static int line(String place) {
        String line = place.substring(place.lastIndexOf(':') + 1);
        return line.matches("[0-9]{1,9}") ? Integer.parseInt(line) : 0;
    }
}
