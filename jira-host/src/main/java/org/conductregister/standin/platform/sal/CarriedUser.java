package org.conductregister.standin.platform.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Executors whose tasks work for the user of the thread that handed them in. */
@Component
final class CarriedUser implements ThreadLocalDelegateExecutorFactory {

    private final JiraAuthenticationContext authentication;

    CarriedUser(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Carrying(delegate);
    }

    private final class Carrying extends AbstractExecutorService {

        private final ExecutorService delegate;

        Carrying(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            ApplicationUser user = authentication.getLoggedInUser();
            delegate.execute(() -> {
                ApplicationUser before = authentication.getLoggedInUser();
                authentication.setLoggedInUser(user);
                try {
                    task.run();
                } finally {
                    authentication.setLoggedInUser(before);
                }
            });
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
