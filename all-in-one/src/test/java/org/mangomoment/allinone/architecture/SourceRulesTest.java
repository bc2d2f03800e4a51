package org.mangomoment.allinone.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the product's own source must be like.
class SourceRulesTest {
    private static final int MOST_PARAMETERS = 7;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_MEDIAN = 60;
    private static final Pattern THROWABLE = Pattern.compile("\\w*(?:Exception|Error|Throwable)\\b.*");
    private static final Pattern LOGGING =
            Pattern.compile("LOG\\.(?:trace|debug|info|warn|error)|.*\\.(?:setCause|addArgument|addKeyValue)");
    private static final Pattern SAYING = Pattern.compile(".*\\.(?:getMessage|getLocalizedMessage)");
    private static final Pattern SILENT = Pattern.compile("Trace\\.\\w+|.*\\.getClass(?:\\(\\).*)?");

    private static final List<Path> FILES = new ArrayList<>();
    private static final List<String> MANY_PARAMETERS = new ArrayList<>();
    private static final List<String> LONG_METHODS = new ArrayList<>();
    private static final List<String> LOGGED_THROWABLES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (var modules = Files.list(Path.of(".."))) {
            for (var module : modules.map(path -> path.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (var files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(FILES::add);
                }
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(FILES));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) new Reading(unit, positions).scan(unit, null);
        }
    }

    /// Notes what breaks a rule.
    private static final class Reading extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private final Set<String> throwables = new HashSet<>();
        private boolean inRecord;

        Reading(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            var outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            var constructor = method.getReturnType() == null;
            if (constructor && !inRecord && method.getParameters().size() > MOST_PARAMETERS) {
                MANY_PARAMETERS.add(
                        place(method) + " has " + method.getParameters().size());
            }
            if (method.getBody() != null) {
                var length = line(positions.getEndPosition(unit, method.getBody()))
                        - line(positions.getStartPosition(unit, method.getBody()))
                        - 1;
                if (length > LONGEST_METHOD) {
                    LONG_METHODS.add(place(method) + " " + method.getName() + " has " + length + " lines");
                }
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitCatch(CatchTree handler, Void none) {
            var name = handler.getParameter().getName().toString();
            var added = throwables.add(name);
            super.visitCatch(handler, null);
            if (added) throwables.remove(name);
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            if (variable.getType() != null
                    && THROWABLE.matcher(variable.getType().toString()).matches()) {
                throwables.add(variable.getName().toString());
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            if (LOGGING.matcher(call.getMethodSelect().toString()).matches()) {
                call.getArguments().stream()
                        .filter(this::tellsAMessage)
                        .forEach(argument -> LOGGED_THROWABLES.add(place(call) + " writes " + argument));
            }
            return super.visitMethodInvocation(call, null);
        }

        /// Whether a throwable, or what it says, is in an argument otherwise than as its trace or its class.
        private boolean tellsAMessage(ExpressionTree argument) {
            var telling = new AtomicBoolean();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitIdentifier(IdentifierTree name, Void none) {
                    if (throwables.contains(name.getName().toString())) telling.set(true);
                    return null;
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                    var method = call.getMethodSelect().toString();
                    if (SAYING.matcher(method).matches()) telling.set(true);
                    return SILENT.matcher(method).matches() ? null : super.visitMethodInvocation(call, null);
                }
            }.scan(argument, null);
            return telling.get();
        }

        private String place(Tree tree) {
            return Path.of(unit.getSourceFile().getName()).getFileName() + ":"
                    + line(positions.getStartPosition(unit, tree));
        }

        private long line(long position) {
            return lines.getLineNumber(position);
        }
    }

    @Test
    void noConstructorHasMoreThanSevenParameters() {
        assertThat(MANY_PARAMETERS).isEmpty();
    }

    @Test
    void noMethodHasMoreThanFortyLines() {
        assertThat(LONG_METHODS).isEmpty();
    }

    @Test
    void aThrowableIsLoggedByItsTraceOnly() {
        assertThat(LOGGED_THROWABLES).isEmpty();
    }

    @Test
    void simpleNamesAreUniqueWithinAModule() {
        var places = FILES.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(
                        file -> file.getName(1) + "/" + file.getFileName(),
                        TreeMap::new,
                        mapping(Path::getParent, toSet())));
        places.values().removeIf(folders -> folders.size() == 1);
        assertThat(places).isEmpty();
    }

    @Test
    void theMedianFileIsShort() throws IOException {
        var lengths = new ArrayList<Integer>();
        for (var file : FILES) lengths.add(Files.readAllLines(file).size());
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    /// The formatter breaks comments that are too long; what is left of a sentence then looks like a short line.
    @Test
    void noSentenceOfADocCommentIsBrokenInTheMiddle() throws IOException {
        var broken = new ArrayList<String>();
        for (var file : FILES) {
            var lines = Files.readAllLines(file);
            for (int i = 2; i < lines.size(); i++) {
                if (isRest(lines.get(i - 2), lines.get(i - 1), lines.get(i))) {
                    broken.add(file.getFileName() + ":" + i + " "
                            + lines.get(i - 1).strip());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /// One short word between two lines of the same sentence.
    private static boolean isRest(String before, String middle, String after) {
        return before.strip().startsWith("/// ")
                && before.length() > 105
                && middle.strip().matches("/// [\\p{Ll}]{1,12}")
                && after.strip().matches("/// \\p{Ll}.*");
    }
}
