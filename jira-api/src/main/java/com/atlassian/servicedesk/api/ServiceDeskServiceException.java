package com.atlassian.servicedesk.api;

/**
 * The service desk refused.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public class ServiceDeskServiceException extends RuntimeException {
    public ServiceDeskServiceException(String message) {
        super(message);
    }
}
