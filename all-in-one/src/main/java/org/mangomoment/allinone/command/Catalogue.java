package org.mangomoment.allinone.command;

import java.util.List;

/// Every command by its name. One that is not asked for is not even loaded.
final class Catalogue {
    /// In the order of the help.
    static final List<String> NAMES = List.of(
            "demo",
            "up",
            "import",
            "search",
            "status",
            "account",
            "channel",
            "codebook",
            "dead-letters",
            "rebuild-index",
            "train",
            "models",
            "model",
            "story",
            "withdrawals",
            "purge",
            "doctor",
            "topics",
            "evaluate",
            "parse-mail",
            "strip-reply",
            "redact",
            "language",
            "evaluate-redaction",
            "evaluate-search",
            "agreement",
            "broker",
            "ingest-service",
            "classifier-stream",
            "search-service");

    private Catalogue() {}

    /// The class of a command.
    ///
    /// @throws IllegalArgumentException for a name that no command has
    static Class<?> command(String name) {
        return switch (name) {
            case "demo" -> DemoCommand.class;
            case "up" -> UpCommand.class;
            case "import" -> ImportCommand.class;
            case "search" -> SearchCommand.class;
            case "status" -> StatusCommand.class;
            case "account" -> AccountCommand.class;
            case "channel" -> ChannelCommand.class;
            case "codebook" -> CodebookCommand.class;
            case "dead-letters" -> DeadLettersCommand.class;
            case "rebuild-index" -> RebuildIndexCommand.class;
            case "train" -> TrainCommand.class;
            case "models" -> ModelsCommand.class;
            case "model" -> ModelCommand.class;
            case "story" -> StoryCommand.class;
            case "withdrawals" -> WithdrawalsCommand.class;
            case "purge" -> PurgeCommand.class;
            case "doctor" -> DoctorCommand.class;
            case "topics" -> TopicsCommand.class;
            case "evaluate" -> EvaluateCommand.class;
            case "parse-mail" -> ParseMailCommand.class;
            case "strip-reply" -> StripReplyCommand.class;
            case "redact" -> RedactCommand.class;
            case "language" -> LanguageCommand.class;
            case "evaluate-redaction" -> EvaluateRedactionCommand.class;
            case "evaluate-search" -> EvaluateSearchCommand.class;
            case "agreement" -> AgreementCommand.class;
            case "broker" -> ServiceCommands.Broker.class;
            case "ingest-service" -> ServiceCommands.Ingest.class;
            case "classifier-stream" -> ServiceCommands.Classifier.class;
            case "search-service" -> ServiceCommands.Search.class;
            default -> throw new IllegalArgumentException("There is no command of that name.");
        };
    }
}
