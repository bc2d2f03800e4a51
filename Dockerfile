# One build, three images: docker build --target ingest-service|classifier-stream|search-service .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn -B -DskipTests package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib

FROM eclipse-temurin:25-jre AS service
RUN useradd --system --create-home --home-dir /data mango && install -d -o mango -m 700 /data/index /data/index-sentences /data/exports /data/classifier
USER mango
WORKDIR /data
COPY jvm.options /app/
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75"

FROM service AS ingest-service
COPY --from=build /source/ingest-service/target/lib /app/lib
COPY --from=build /source/ingest-service/target/ingest-service-*.jar /app/lib/
EXPOSE 8080
ENTRYPOINT ["java", "@/app/jvm.options", "-cp", "/app/lib/*", "org.mangomoment.ingest.IngestMain"]

FROM service AS classifier-stream
COPY --from=build /source/classifier-stream/target/lib /app/lib
COPY --from=build /source/classifier-stream/target/classifier-stream-*.jar /app/lib/
EXPOSE 8083
ENTRYPOINT ["java", "@/app/jvm.options", "-cp", "/app/lib/*", "org.mangomoment.classifier.ClassifierMain"]

FROM service AS search-service
COPY --from=build /source/search-service/target/lib /app/lib
COPY --from=build /source/search-service/target/search-service-*.jar /app/lib/
EXPOSE 8081
ENTRYPOINT ["java", "@/app/jvm.options", "-cp", "/app/lib/*", "org.mangomoment.search.SearchMain"]
