package io.github.skindelta.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.skindelta.Examination;

/** An examination as one self-contained HTML page: pictures, style and script inside it, no network. */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private HtmlReport() {}

    /**
     * Writes the page.
     *
     * @param examination the numbers and their pictures
     * @return HTML, the same text for the same examination
     */
    public static String write(Examination examination) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("report.jte", ReportPage.of(examination), page);
        return page.toString();
    }
}
