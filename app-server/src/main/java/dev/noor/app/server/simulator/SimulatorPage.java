package dev.noor.app.server.simulator;

import dev.noor.app.server.web.Access.Open;
import dev.noor.app.server.web.PageFiles;
import dev.noor.app.server.web.Route;
import dev.noor.app.server.web.RouteGroup;
import java.util.List;

/** The files of the page, from this package's resources. */
final class SimulatorPage implements RouteGroup {
    private static final Open OPEN = new Open("a demonstration shows its page to whoever sits at the machine");
    static final List<String> FILES = List.of(
            "actions.css",
            "actions.js",
            "api.js",
            "app.js",
            "ar.json",
            "dom.js",
            "en.json",
            "icon.svg",
            "page.css",
            "phone.css",
            "phone.js",
            "report.css",
            "report.js",
            "ru.json",
            "samples.json",
            "texts.js");

    @Override
    public List<Route> routes() {
        return new PageFiles(SimulatorPage.class, "/simulator", "A file of the simulator's page.", OPEN, FILES)
                .routes();
    }
}
