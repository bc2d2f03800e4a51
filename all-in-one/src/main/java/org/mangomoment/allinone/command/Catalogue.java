package org.mangomoment.allinone.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Every command by its name, in the order of the help. One that is not asked for is not even loaded.
final class Catalogue {
    private static final Map<String, Supplier<Class<?>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("demo", () -> DemoCommand.class);
        COMMANDS.put("up", () -> UpCommand.class);
        COMMANDS.put("import", () -> ImportCommand.class);
        COMMANDS.put("search", () -> SearchCommand.class);
        COMMANDS.put("export", () -> ExportCommand.class);
        COMMANDS.put("deposit", () -> DepositCommand.class);
        COMMANDS.put("import-coding", () -> ImportCodingCommand.class);
        COMMANDS.put("cite", () -> CiteCommand.class);
        COMMANDS.put("citation", () -> CitationCommand.class);
        COMMANDS.put("status", () -> StatusCommand.class);
        COMMANDS.put("account", () -> AccountCommand.class);
        COMMANDS.put("channel", () -> ChannelCommand.class);
        COMMANDS.put("codebook", () -> CodebookCommand.class);
        COMMANDS.put("dead-letters", () -> DeadLettersCommand.class);
        COMMANDS.put("rebuild-index", () -> RebuildIndexCommand.class);
        COMMANDS.put("train", () -> TrainCommand.class);
        COMMANDS.put("models", () -> ModelsCommand.class);
        COMMANDS.put("model", () -> ModelCommand.class);
        COMMANDS.put("story", () -> StoryCommand.class);
        COMMANDS.put("withdrawals", () -> WithdrawalsCommand.class);
        COMMANDS.put("purge", () -> PurgeCommand.class);
        COMMANDS.put("doctor", () -> DoctorCommand.class);
        COMMANDS.put("topics", () -> TopicsCommand.class);
        COMMANDS.put("evaluate", () -> EvaluateCommand.class);
        COMMANDS.put("parse-mail", () -> ParseMailCommand.class);
        COMMANDS.put("strip-reply", () -> StripReplyCommand.class);
        COMMANDS.put("redact", () -> RedactCommand.class);
        COMMANDS.put("language", () -> LanguageCommand.class);
        COMMANDS.put("evaluate-redaction", () -> EvaluateRedactionCommand.class);
        COMMANDS.put("evaluate-search", () -> EvaluateSearchCommand.class);
        COMMANDS.put("agreement", () -> AgreementCommand.class);
        COMMANDS.put("broker", () -> ServiceCommands.Broker.class);
        COMMANDS.put("ingest-service", () -> ServiceCommands.Ingest.class);
        COMMANDS.put("classifier-stream", () -> ServiceCommands.Classifier.class);
        COMMANDS.put("search-service", () -> ServiceCommands.Search.class);
    }

    /// In the order of the help.
    static final List<String> NAMES = List.copyOf(COMMANDS.keySet());

    private Catalogue() {}

    /// The class of a command.
    ///
    /// @throws IllegalArgumentException for a name that no command has
    static Class<?> command(String name) {
        var command = COMMANDS.get(name);
        if (command == null) {
            throw new IllegalArgumentException("There is no command of that name.");
        }
        return command.get();
    }
}
