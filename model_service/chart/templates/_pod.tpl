{{/* The pod of a Deployment or of an InferenceService; takes root, served (image, service, promotion), container. */}}
{{- define "model-service.pod" -}}
{{- $values := .root.Values -}}
{{- $away := 3 -}}
{{- $shipping := 20 -}}
serviceAccountName: model-service
automountServiceAccountToken: false
enableServiceLinks: false
# Until nobody is sent here any more, then as long as the service takes itself: new connections, requests in flight,
# five seconds for its workers, the predictions that are not in the storage yet, and five seconds for nothing.
terminationGracePeriodSeconds: {{ add $away (ceil .served.service.linger_seconds) (ceil .served.service.drain_seconds) 5 $shipping 5 }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
topologySpreadConstraints:
  {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "model-service.selector" $.root | nindent 8 }}
    matchLabelKeys: [pod-template-hash]
  {{- end }}
# Holds the port open while the service's container is restarted: who connects waits instead of being refused.
initContainers:
  - name: port
    image: {{ .served.image }}
    imagePullPolicy: IfNotPresent
    restartPolicy: Always
    command: [python, -m, model_service.port, 0.0.0.0, "8080", /port/socket]
    ports:
      - {name: http, containerPort: 8080}
    resources:
      requests: {cpu: 5m, memory: 32Mi}
      limits: {memory: 64Mi}
    securityContext:
      {{- include "model-service.container-security" . | nindent 6 }}
    volumeMounts:
      - {name: port, mountPath: /port}
containers:
  - name: {{ .container }}
    image: {{ .served.image }}
    imagePullPolicy: IfNotPresent
    args:
      - serve
      - --env={{ $values.environment }}
      - --host=0.0.0.0
      - --port=8080
      - --port-from=/port/socket
      - --cache=/cache
      - --model-file=/record/model.yaml
    {{- with $values.connection.variables }}
    env:
      {{- range $name, $value := . }}
      - name: {{ $name }}
        value: {{ $value | quote }}
      {{- end }}
    {{- end }}
    {{- with $values.connection.secrets }}
    envFrom:
      {{- range . }}
      - secretRef:
          name: {{ . }}
      {{- end }}
    {{- end }}
    # Who asks before there is a worker waits.
    startupProbe:
      httpGet: {path: /v2/health/live, port: 8080}
      periodSeconds: 1
      timeoutSeconds: 2
      failureThreshold: 120
    readinessProbe:
      httpGet: {path: "/v2/health/ready/{{ .served.promotion.digest }}", port: 8080}
      periodSeconds: 1
      timeoutSeconds: 3
      failureThreshold: 2
    livenessProbe:
      httpGet: {path: /v2/health/live, port: 8080}
      periodSeconds: 10
      timeoutSeconds: 5
      failureThreshold: 6
    lifecycle:
      preStop:
        sleep:
          seconds: {{ $away }}
    resources:
      requests:
        cpu: {{ $values.resources.cpu }}
        memory: {{ $values.resources.memory }}
      limits:
        memory: {{ $values.resources.memory }}
    securityContext:
      {{- include "model-service.container-security" . | nindent 6 }}
    volumeMounts:
      - {name: record, mountPath: /record, readOnly: true}
      - {name: cache, mountPath: /cache}
      - {name: port, mountPath: /port, readOnly: true}
      - {name: tmp, mountPath: /tmp}
volumes:
  - name: record
    configMap:
      name: {{ include "model-service.record-name" .served }}
  # Artefacts and predictions on their way; it outlives the container, not the pod.
  - name: cache
    emptyDir: {}
  - name: port
    emptyDir: {medium: Memory}
  - name: tmp
    emptyDir: {}
{{- end }}

{{- define "model-service.container-security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}
