package org.mangomoment.runtime.http;

/// Ends a request with a [Problem]; thrown by handlers, answered by [HttpServer].
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Refusal(int status, String title, String detail) {
        this(Problem.of(status, title, detail));
    }

    /// What to answer.
    public Problem problem() {
        return problem;
    }
}
