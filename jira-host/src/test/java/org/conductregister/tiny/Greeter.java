package org.conductregister.tiny;

/** A bean of the tiny app. */
public class Greeter {

    public String greet(String name) {
        return "Good day, " + name;
    }
}
