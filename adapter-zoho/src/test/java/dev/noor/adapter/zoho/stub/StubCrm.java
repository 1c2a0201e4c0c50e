package dev.noor.adapter.zoho.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Zoho CRM: contacts, accounts, deals and notes. What is wrong with a record is told by the record's code; a search
 * that finds nothing answers nothing, and one with several conditions takes what contains them. Thread-safe.
 */
public final class StubCrm {
    static final String ROOT = "/crm/v7";
    private static final Pattern RECORD = Pattern.compile("/(Contacts|Accounts|Deals)/([0-9]+)(/Notes)?");
    private static final Pattern CONDITION = Pattern.compile("\\((\\w+):equals:((?:[^\\\\()]|\\\\.)*)\\)");
    private static final Map<String, String> UNIQUE = Map.of("Accounts", "Account_Name", "Deals", "Deal_Name");
    private static final Map<String, String> MANDATORY =
            Map.of("Contacts", "Last_Name", "Accounts", "Account_Name", "Deals", "Stage");

    private final InstantSource clock;
    private final Map<String, Map<String, ObjectNode>> modules = new LinkedHashMap<>();
    private final Map<String, Instant> created = new LinkedHashMap<>();
    private final Map<String, List<ObjectNode>> notes = new LinkedHashMap<>();
    private volatile Set<String> stages = Set.of();
    private volatile Duration lag = Duration.ZERO;
    private long last = 4_810_000_000L;

    StubCrm(InstantSource clock) {
        this.clock = clock;
        List.of("Contacts", "Accounts", "Deals").forEach(module -> modules.put(module, new LinkedHashMap<>()));
    }

    /** The stages of its only pipeline; any while none are told. */
    public void stages(Set<String> names) {
        stages = Set.copyOf(names);
    }

    /** How long searching does not find what was just created. */
    public void lag(Duration time) {
        lag = time;
    }

    /** The records of a module such as {@code Deals}, as JSON, in the order created. */
    public synchronized List<JsonNode> records(String module) {
        return new ArrayList<>(
                module.equals("Notes")
                        ? notes.values().stream().flatMap(List::stream).toList()
                        : modules.getOrDefault(module, Map.of()).values());
    }

    /** Creates a record as a person does; its id. */
    public synchronized String put(String module, Map<String, String> fields) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        fields.forEach(record::put);
        return created(module, record);
    }

    /** Changes a field as a person does. */
    public synchronized void edit(String module, String id, String field, String value) {
        Optional.ofNullable(modules.getOrDefault(module, Map.of()).get(id))
                .orElseThrow()
                .put("Modified_Time", second())
                .put(field, value);
    }

    static Fault.Answer error(int status, String code) {
        return new Fault.Answer(
                status, "{\"code\":\"" + code + "\",\"details\":{},\"message\":\"told so\",\"status\":\"error\"}", "");
    }

    synchronized Fault.Answer answer(Called call) {
        String path = call.path().substring(ROOT.length());
        Matcher record = RECORD.matcher(path);
        if (record.matches()) {
            return record.group(3) == null
                    ? record(call, record.group(1), record.group(2))
                    : notes(call, record.group(1), record.group(2));
        }
        String[] parts = path.substring(1).split("/");
        if (!modules.containsKey(parts[0])) {
            return error(400, "INVALID_MODULE");
        }
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (call.method() + " " + rest) {
            case "GET " -> list(modules.getOrDefault(parts[0], Map.of()).values(), call);
            case "GET search" -> search(parts[0], StubJson.query(call.query()));
            case "POST ", "POST upsert" -> create(parts[0], StubJson.read(call.body()), rest.equals("upsert"));
            default -> error(404, "INVALID_URL_PATTERN");
        };
    }

    private Fault.Answer record(Called call, String module, String id) {
        ObjectNode there = modules.getOrDefault(module, Map.of()).get(id);
        if (call.method().equals("GET")) {
            return there == null ? new Fault.Answer(204, "", "") : found(List.of(there));
        }
        if (there == null) {
            return refused("INVALID_DATA", "id");
        }
        ObjectNode change = (ObjectNode) StubJson.read(call.body()).path("data").path(0);
        if (isStrange(change)) {
            return refused("INVALID_DATA", "Stage");
        }
        there.setAll(change);
        named(there);
        there.put("Modified_Time", second());
        return written(200, id, "update");
    }

    private boolean isStrange(JsonNode record) {
        return record.has("Stage")
                && !stages.isEmpty()
                && !stages.contains(record.path("Stage").asText());
    }

    private Fault.Answer search(String module, Map<String, String> asked) {
        String criteria = asked.getOrDefault("criteria", "");
        List<JsonNode> fitting = new ArrayList<>();
        Instant seen = clock.instant().minus(lag);
        for (Map.Entry<String, ObjectNode> record :
                modules.getOrDefault(module, Map.of()).entrySet()) {
            if (!created.getOrDefault(record.getKey(), Instant.EPOCH).isAfter(seen)
                    && fits(record.getValue(), criteria)) {
                fitting.add(record.getValue());
            }
        }
        return page(fitting, asked, 204);
    }

    private static boolean fits(JsonNode record, String criteria) {
        Matcher condition = CONDITION.matcher(criteria);
        while (condition.find()) {
            String wanted = condition.group(2).replaceAll("\\\\(.)", "$1");
            if (record.path(condition.group(1))
                    .asText("")
                    .toLowerCase(Locale.ROOT)
                    .contains(wanted.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Fault.Answer create(String module, JsonNode body, boolean upsert) {
        ObjectNode record = ((ObjectNode) body.path("data").path(0)).deepCopy();
        String mandatory = MANDATORY.getOrDefault(module, "");
        if (record.path(mandatory).asText("").isEmpty()) {
            return refused("MANDATORY_NOT_FOUND", mandatory);
        }
        if (isStrange(record)) {
            return refused("INVALID_DATA", "Stage");
        }
        if (record.path("Email").asText("@").indexOf('@') < 0) {
            return refused("INVALID_DATA", "Email");
        }
        String unique = UNIQUE.getOrDefault(module, "");
        for (ObjectNode there : modules.getOrDefault(module, Map.of()).values()) {
            if (!unique.isEmpty()
                    && there.path(unique)
                            .asText()
                            .equalsIgnoreCase(record.path(unique).asText())) {
                if (upsert
                        && body.path("duplicate_check_fields").path(0).asText().equals(unique)) {
                    there.setAll(record);
                    return written(200, there.path("id").asText(), "update");
                }
                return doubled(unique, there.path("id").asText(), module);
            }
        }
        return written(201, created(module, record), "insert");
    }

    /** Whoever is looked up is told by name as well. */
    private void named(ObjectNode record) {
        ObjectNode company = modules.getOrDefault("Accounts", Map.of())
                .get(record.path("Account_Name").path("id").asText());
        if (company != null) {
            ((ObjectNode) record.path("Account_Name")).set("name", company.path("Account_Name"));
        }
    }

    private String created(String module, ObjectNode record) {
        named(record);
        String id = String.valueOf(++last);
        record.put("id", id);
        record.put("Created_Time", second());
        record.put("Modified_Time", second());
        created.put(id, clock.instant());
        modules.computeIfAbsent(module, none -> new LinkedHashMap<>()).put(id, record);
        return id;
    }

    private Fault.Answer notes(Called call, String module, String id) {
        List<ObjectNode> there = notes.getOrDefault(id, List.of());
        if (call.method().equals("GET")) {
            return there.isEmpty() ? new Fault.Answer(204, "", "") : found(List.copyOf(there));
        }
        if (!modules.getOrDefault(module, Map.of()).containsKey(id)) {
            return refused("INVALID_DATA", "Parent_Id");
        }
        ObjectNode note = ((ObjectNode) StubJson.read(call.body()).path("data").path(0)).deepCopy();
        note.put("id", String.valueOf(++last));
        notes.computeIfAbsent(id, none -> new ArrayList<>()).add(note);
        return written(201, note.path("id").asText(), "insert");
    }

    /** As the live one tells times. */
    private String second() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(4)));
    }

    /** By the time of the change, or as created; nothing is told with its own status where a time is asked for. */
    private static Fault.Answer list(Collection<ObjectNode> all, Called call) {
        Map<String, String> asked = StubJson.query(call.query());
        if (!asked.containsKey("fields")) {
            return error(400, "REQUIRED_PARAM_MISSING");
        }
        Comparator<ObjectNode> order = Comparator.comparing(record ->
                time(record.path(asked.getOrDefault("sort_by", "Created_Time")).asText("")));
        List<ObjectNode> fitting = all.stream()
                .filter(record -> call.since().isEmpty()
                        || time(record.path("Modified_Time").asText("")).isAfter(time(call.since())))
                .sorted("desc".equals(asked.get("sort_order")) ? order.reversed() : order)
                .toList();
        return page(fitting, asked, call.since().isEmpty() ? 204 : 304);
    }

    private static Fault.Answer page(List<? extends JsonNode> fitting, Map<String, String> asked, int none) {
        int size = Integer.parseInt(asked.getOrDefault("per_page", "200"));
        int first = (Integer.parseInt(asked.getOrDefault("page", "1")) - 1) * size;
        List<JsonNode> page = fitting.stream()
                .skip(first)
                .limit(size)
                .<JsonNode>map(each -> each)
                .toList();
        if (page.isEmpty()) {
            return new Fault.Answer(none, "", "");
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        page.forEach(body.putArray("data")::add);
        body.putObject("info").put("more_records", fitting.size() > first + size);
        return new Fault.Answer(200, body.toString(), "");
    }

    private static Instant time(String text) {
        return text.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(text).toInstant();
    }

    private static Fault.Answer found(List<? extends JsonNode> records) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        records.forEach(body.putArray("data")::add);
        return new Fault.Answer(200, body.toString(), "");
    }

    private static Fault.Answer written(int status, String id, String action) {
        return item(status, "SUCCESS", "\"id\":\"" + id + "\"", ",\"action\":\"" + action + "\"");
    }

    /** Told with success as the status, as sandboxes do. */
    private static Fault.Answer refused(String code, String field) {
        return item(200, code, "\"api_name\":\"" + field + "\",\"json_path\":\"$.data[0]." + field + "\"", "");
    }

    private static Fault.Answer doubled(String field, String id, String module) {
        return item(
                202,
                "DUPLICATE_DATA",
                "\"api_name\":\"" + field + "\",\"duplicate_record\":{\"id\":\"" + id + "\",\"module\":\"" + module
                        + "\"}",
                "");
    }

    private static Fault.Answer item(int status, String code, String details, String more) {
        return new Fault.Answer(
                status,
                "{\"data\":[{\"code\":\"" + code + "\",\"status\":\"" + (code.equals("SUCCESS") ? "success" : "error")
                        + "\",\"message\":\"told so\",\"details\":{" + details + "}" + more + "}]}",
                "");
    }
}
