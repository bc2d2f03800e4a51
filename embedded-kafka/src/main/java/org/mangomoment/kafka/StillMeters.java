package org.mangomoment.kafka;

import com.yammer.metrics.core.Metric;
import com.yammer.metrics.core.MetricName;
import com.yammer.metrics.core.MetricsRegistryListener;
import com.yammer.metrics.core.Stoppable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.server.metrics.KafkaYammerMetrics;

/// Stops the clocks of the broker's own meters. Each of its several hundred moving averages is worked out anew every
/// five seconds for a console (JMX) that nobody opens here; counts go on.
final class StillMeters implements MetricsRegistryListener {
    private static final AtomicBoolean LISTENS = new AtomicBoolean();

    private StillMeters() {}

    /// For all meters of this process, those that are to come included.
    static void still() {
        if (LISTENS.compareAndSet(false, true)) {
            KafkaYammerMetrics.defaultRegistry().addListener(new StillMeters());
        }
    }

    @Override
    public void onMetricAdded(MetricName name, Metric metric) {
        if (metric instanceof Stoppable meter) {
            meter.stop();
        }
    }

    @Override
    public void onMetricRemoved(MetricName name) {}
}
