package org.conductregister.standin.platform.sal;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.springframework.stereotype.Component;

/** SAL's transactions are the host's: work nested in another transaction joins it. */
@Component
final class Transactions implements TransactionTemplate {

    private final org.springframework.transaction.support.TransactionTemplate host;

    Transactions(org.springframework.transaction.support.TransactionTemplate host) {
        this.host = host;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return host.execute(status -> action.doInTransaction());
    }
}
