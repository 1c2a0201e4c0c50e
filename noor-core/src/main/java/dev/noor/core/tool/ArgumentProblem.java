package dev.noor.core.tool;

/**
 * What is wrong with an argument, in words that tell how to mend the call. It repeats numbers and names, never a text
 * the caller gave.
 *
 * @param path such as {@code items[0].quantity}
 * @param what such as {@code 0 is below the minimum 1}
 */
public record ArgumentProblem(String path, String what) {
    @Override
    public String toString() {
        return path + ": " + what;
    }
}
