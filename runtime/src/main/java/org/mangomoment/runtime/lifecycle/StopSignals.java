package org.mangomoment.runtime.lifecycle;

import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SIGTERM and Ctrl-C as a wish to stop, after which the process ends with the status that it chooses itself. With the
/// JVM's own handling a clean stop would end with 143 or 130, which supervisors take for a failure.
///
/// `sun.misc.Signal` is the JDK's only way to this and not to be named in code that is compiled without warnings, so it
/// is found by reflection. Where it cannot be used, a shutdown hook still stops the process cleanly.
final class StopSignals {
    private StopSignals() {}

    /// A signal that the process was started to ignore, as Ctrl-C in the background of a script, stays ignored.
    static void heard(Runnable stop) {
        try {
            for (var name : List.of("TERM", "INT")) {
                heard(name, stop);
            }
        } catch (ReflectiveOperationException _) {
            // The JVM was told to leave signals alone (-Xrs), or has none of these.
        }
    }

    private static void heard(String name, Runnable stop) throws ReflectiveOperationException {
        var type = Class.forName("sun.misc.Signal");
        var handlerType = Class.forName("sun.misc.SignalHandler");
        var signal = type.getConstructor(String.class).newInstance(name);
        var handling = type.getMethod("handle", type, handlerType);
        var handler = Proxy.newProxyInstance(
                StopSignals.class.getClassLoader(),
                new Class<?>[] {handlerType},
                (self, method, arguments) -> switch (method.getName()) {
                    case "handle" -> run(stop);
                    case "hashCode" -> 1;
                    case "equals" -> false;
                    default -> "stop";
                });
        var ignored = handlerType.getField("SIG_IGN").get(null);
        if (ignored.equals(handling.invoke(null, signal, handler))) {
            handling.invoke(null, signal, ignored);
        }
    }

    private static @Nullable Object run(Runnable stop) {
        stop.run();
        return null;
    }
}
