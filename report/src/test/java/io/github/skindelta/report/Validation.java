package io.github.skindelta.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** Asks another's validator whether a document is as its schema says. */
final class Validation {

    private Validation() {}

    static Set<ValidationMessage> faults(String schema, String document) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Schemas.of(schema))
                .validate(document, InputFormat.JSON);
    }
}
