package com.atlassian.mail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail to be sent.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class Email {
    private String to;
    private String subject;
    private String from;
    private String fromName;
    private String cc;
    private String bcc;
    private String replyTo;
    private String inReplyTo;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = StandardCharsets.UTF_8.name();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setTo(String value) {
        to = value;
        return this;
    }

    public Email setSubject(String value) {
        subject = value;
        return this;
    }

    public Email setFrom(String value) {
        from = value;
        return this;
    }

    public Email setFromName(String value) {
        fromName = value;
        return this;
    }

    public Email setCc(String value) {
        cc = value;
        return this;
    }

    public Email setBcc(String value) {
        bcc = value;
        return this;
    }

    public Email setReplyTo(String value) {
        replyTo = value;
        return this;
    }

    public Email setInReplyTo(String value) {
        inReplyTo = value;
        return this;
    }

    public Email setBody(String value) {
        body = value;
        return this;
    }

    public Email setMimeType(String value) {
        mimeType = value;
        return this;
    }

    public Email setEncoding(String value) {
        encoding = value;
        return this;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public String getInReplyTo() {
        return inReplyTo;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    public Map<String, String> getHeaders() {
        return Map.copyOf(headers);
    }
}
