package dev.noor.adapter.files.feed;

import java.util.List;
import java.util.Map;

/**
 * One row as its file has it.
 *
 * @param line where it begins, from 1
 * @param values by field name in the order of the file; a list has several, a missing value none
 */
record SourceRow(long line, Map<String, List<String>> values) {}
