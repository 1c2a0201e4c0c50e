/**
 * The one JSON form of turn reports. {@link dev.noor.adapter.files.json.JsonTurnReportCodec} is the entry; one class
 * for each concept holds both directions side by side; {@code turn-report.schema.json} beside them is the same form as
 * a schema, and the tests hold the two together. Members are only ever added: a reader ignores what it does not know.
 */
@NullMarked
package dev.noor.adapter.files.json;

import org.jspecify.annotations.NullMarked;
